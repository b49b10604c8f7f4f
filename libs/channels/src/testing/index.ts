export { anyMessage, anyShape, anyText } from './arbitraries.ts';
export { caseRequest } from './case-request.ts';
export { fetchHttp } from './fetch-http.ts';
export { misfits } from './misfits.ts';
export { scriptedHttp } from './scripted-http.ts';
export { type AnswerCase, caseTime, type DecodeCase, type EncodeCase, readRoom, type Room, type VerifyCase } from './room.ts';
