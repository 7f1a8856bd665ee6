import { commitmentsRegister } from './commitments/register.ts'

/** Every register of the ledger; one line each. */
export const registers = [commitmentsRegister] as const
