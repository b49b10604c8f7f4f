/** What stands for a customer in a test that must not tell who it was. */
export const neutral = { name: 'Anna', email: 'anna@example.com', phone: '+39 333 1234567', username: 'anna' } as const;
