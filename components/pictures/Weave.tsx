/** Nothing woven yet */
export function Weave({ seed }: { seed: string }) {
  return <span data-seed={seed} />
}
