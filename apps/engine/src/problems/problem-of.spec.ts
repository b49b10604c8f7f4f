import { describe, expect, it } from '@jest/globals';
import { NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import { problemOf } from './problem-of.ts';
import { Problem } from './problem.ts';

const withFields = (message: string, fields: object): Error => Object.assign(new Error(message), fields);

describe('problemOf', () => {
  it.each([
    [new Problem('gone', 'x'), 'gone'],
    [new NotFoundException(), 'not-found'],
    [new PayloadTooLargeException(), 'body-too-large'],
    [withFields('x', { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }), 'unsupported-media-type'],
    [withFields('x', { statusCode: 418 }), 'invalid-request'],
    [withFields('connect', { code: 'ECONNREFUSED', syscall: 'connect' }), 'unavailable'],
    [withFields('shutting down', { code: '57P01', severity: 'FATAL' }), 'unavailable'],
    [withFields('query failed', { driverError: withFields('shutting down', { code: '57P01', severity: 'FATAL' }) }), 'unavailable'],
    [new Error('Connection terminated unexpectedly'), 'unavailable'],
    [new Error('timeout exceeded when trying to connect'), 'unavailable'],
    [new AggregateError([withFields('connect', { code: 'ECONNREFUSED', syscall: 'connect' })]), 'unavailable'],
  ])('knows %s', (error, code) => {
    expect(problemOf(error)?.code).toBe(code);
  });

  it.each([
    [new Error('a bug')],
    [withFields('syntax', { code: '42601', severity: 'ERROR' })],
    [withFields('x', { statusCode: 500 })],
    ['thrown text'],
    [null],
  ])('keeps %s to itself', (error) => {
    expect(problemOf(error)).toBeUndefined();
  });
});
