// The stage that finds out who speaks protobuf.
import { PROTOBUF_TYPE } from '../api/codec-protobuf.ts';
import type { HttpContext } from './context.ts';
import type { Stage } from './pipeline.ts';
import type { ProtobufMessages } from './protobuf.ts';

/** Whether a request has protobuf in it, or wants it. */
function speaksProtobuf(ctx: HttpContext): boolean {
  return ctx.header('accept')?.includes(PROTOBUF_TYPE) === true || ctx.header('content-type')?.includes(PROTOBUF_TYPE) === true;
}

/** Has the codec ready for those who speak it before anything is answered: refusals too are in the client's format. */
export function createProtobufStage(messages: ProtobufMessages): Stage {
  return {
    name: 'protobuf',
    run(ctx) {
      if (!speaksProtobuf(ctx)) return false;
      const ready = (): false => {
        if (messages.available) ctx.protobuf = messages;
        return false;
      };
      return messages.loadMeta()?.then(ready) ?? ready();
    },
  };
}
