export interface Load {
  readonly files: readonly string[];
  readonly budget: number;
}
export function sizeOf(file: string): number;
export function sizeOfLoad(load: Load): number;
export const loads: Readonly<Record<string, Load>>;
