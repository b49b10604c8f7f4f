import { Module } from '@nestjs/common';
import { WebChats } from './web-chat.ts';
import { WidgetScript } from './widget-script.ts';
import { WidgetSessions } from './widget-sessions.ts';
import { WidgetController } from './widget.controller.ts';

/** The web chat's own addresses. */
@Module({ controllers: [WidgetController], providers: [WebChats, WidgetSessions, WidgetScript] })
export class WidgetModule {}
