interface Component {
  'bom-ref': string
  scope?: string
  properties?: readonly { name: string }[]
}

interface Dependency {
  ref: string
  dependsOn?: readonly string[]
}

/**
 * What `npm sbom --sbom-format=cyclonedx` prints, brought down to what ships, and without what differs from one run and one
 * folder to the next. npm's own `--omit=dev` also leaves out Preact, as a development tool names it too (npm 11, 2026-11).
 */
export function billOfMaterials(printed: string, name: string): string {
  const { serialNumber: _number, metadata, components, dependencies, ...bill } = JSON.parse(printed)
  const { timestamp: _time, tools: _tools, ...about } = metadata
  const shipped: readonly Component[] = components.filter(ships)
  const refs = new Set([about.component['bom-ref'], ...shipped.map((component) => component['bom-ref'])])
  const edges = dependencies
    .filter(({ ref }: Dependency) => refs.has(ref))
    .map(({ ref, dependsOn = [] }: Dependency) => ({
      ref,
      dependsOn: dependsOn.filter((one) => refs.has(one)),
    }))
  const whole = {
    ...bill,
    metadata: { ...about, component: { ...about.component, name } },
    components: shipped,
    dependencies: edges,
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function ships({ scope, properties = [] }: Component): boolean {
  return scope === 'required' && properties.every(({ name }) => name !== 'cdx:npm:package:development')
}
