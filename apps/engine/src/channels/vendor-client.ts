/** Injects the `VendorHttp` of the process: how channels reach their vendors. */
export const VendorClient = Symbol('VendorClient');
