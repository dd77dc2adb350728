// generated from resources/types/api/resource/Quantity.yaml, do not edit
export type Quantity = string
