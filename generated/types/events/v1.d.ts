// generated from resources/types/events/v1/Event.yaml, resources/types/events/v1/EventSeries.yaml, do not edit
import type { EventSource, ObjectReference } from '../core/v1.d.ts';
import type { MicroTime, ObjectMeta, Time } from '../meta/v1.d.ts';
export interface Event {
kind?: string
apiVersion?: string
metadata?: ObjectMeta
action?: string
deprecatedCount?: number
deprecatedFirstTimestamp?: Time
deprecatedLastTimestamp?: Time
deprecatedSource?: EventSource
eventTime: MicroTime
note?: string
reason?: string
regarding?: ObjectReference
related?: ObjectReference
reportingController?: string
reportingInstance?: string
series?: EventSeries
type?: string
}
export interface EventSeries {
count: number
lastObservedTime: MicroTime
}
