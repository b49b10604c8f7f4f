/** Stands in a starter for a node or flow that only the author can choose: a valid id that nothing has, so `check` asks for it. */
export const notChosen = '-';
