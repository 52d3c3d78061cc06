/** Computes something about an object once, however many checks ask for it. */

/**
 * Remembers the result of `compute` for each argument, as long as that argument is alive.
 * @param compute a pure function of an object that nobody changes
 */
export function oncePer<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  const known = new WeakMap<Input, { readonly result: Result }>();
  return (input) => {
    let entry = known.get(input);
    if (entry === undefined) {
      entry = { result: compute(input) };
      known.set(input, entry);
    }
    return entry.result;
  };
}
