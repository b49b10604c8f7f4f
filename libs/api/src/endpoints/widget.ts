import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { id } from '../schemas/id.ts';
import { media, uploadLimit } from '../schemas/media.ts';
import { widgetSession, widgetSessionRequest } from '../widget.ts';

const params = z.object({ channelId: id });

/** Opens or resumes a web chat. */
export const openWidgetSession = endpoint({
  id: 'widget.session',
  method: 'POST',
  path: '/api/v1/widget/:channelId/session',
  summary: 'Open a web chat, or go on with an earlier one by its token.',
  access: 'public',
  params,
  crossOrigin: true,
  body: widgetSessionRequest,
  answer: widgetSession,
  problems: ['not-found', 'channel-stopped'],
  limit: { per: 'address', times: 120, seconds: 60 },
});

/** A visitor's file. */
export const uploadWidgetMedia = endpoint({
  id: 'widget.upload',
  method: 'POST',
  path: '/api/v1/widget/:channelId/media',
  summary: 'Upload a file (form field `file`) as a visitor, with `Authorization: Bearer <token>`.',
  access: 'visitor',
  params,
  crossOrigin: true,
  upload: { maxBytes: uploadLimit },
  answer: media,
  status: 201,
  problems: ['not-found', 'body-too-large'],
  limit: { per: 'address', times: 30, seconds: 60 },
});

/** The script that pages embed. */
export const readWidgetScript = endpoint({
  id: 'widget.script',
  method: 'GET',
  path: '/widget.js',
  summary: 'The web chat: one script tag with `data-channel`.',
  access: 'public',
  produces: 'text/javascript',
});
