/** Stands in a starter for a node or flow that only the author can choose: a valid id that nothing has, for which `check` asks. */
export const notChosen = '-';
