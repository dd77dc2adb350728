// generated from resources/types/util/intstr/IntOrString.yaml, do not edit
export type IntOrString = (number | string)
