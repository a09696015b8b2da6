/** A part of a configuration file: what stands under `[name]`. */
export interface Category {
  name: string;
  /** In the order of the file; a name can come again. */
  readonly variables: (readonly [name: string, value: string])[];
  readonly isTemplate: boolean;
  /** The templates that it takes after. */
  readonly templates: readonly string[];
}

/** A file of the configuration, in the order in which it is written. */
export type ConfigurationFile = readonly Category[];

/** The content of a file, by category: each variable with its value, or with all its values. */
export type ConfigurationOptions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

export function newCategory(name: string, rest: Partial<Omit<Category, 'name'>> = {}): Category {
  return { isTemplate: false, templates: [], variables: [], ...rest, name };
}

export function readConfiguration(options: ConfigurationOptions): ConfigurationFile {
  return Object.entries(options).map(([name, variables]) =>
    newCategory(name, {
      variables: Object.entries(variables).flatMap(([key, values]) =>
        (typeof values === 'string' ? [values] : values).map((value) => [key, value] as const),
      ),
    }),
  );
}

/** A copy that can be changed while the file stays. */
export function copyOf(file: ConfigurationFile): Category[] {
  return file.map((category) => ({ ...category, variables: [...category.variables] }));
}
