// Named behaviours: what no declaration can express. `ticket` prepares what is written, `ticket-close` answers POST …/tickets/NAME/close.
import { badRequest, conflict } from 'kindsmith';

const TICKETS = { group: 'example.com', resource: 'tickets' };

/** @type {import('kindsmith').PluginModule} */
export default {
  name: 'tickets',
  behaviours: [
    {
      name: 'ticket',
      // Pure: it runs again whenever somebody else wrote in between.
      prepare: (ticket, old) => (old ? ticket : { ...ticket, status: { phase: 'Open' } }),
      beforeDelete(ticket) {
        if (ticket.status?.phase === 'Open') throw badRequest('close the ticket first');
      },
    },
    {
      name: 'ticket-close',
      call: ({ ref, user, write }) =>
        write.update(
          { ...TICKETS, namespace: ref.namespace, name: ref.name },
          (ticket) => {
            if (ticket.status?.phase === 'Closed') throw conflict(TICKETS, ref.name, `it was closed by ${ticket.status.closedBy}`);
            return { ...ticket, status: { phase: 'Closed', closedBy: user.name } };
          },
          { subresource: 'close' },
        ),
    },
  ],
};
