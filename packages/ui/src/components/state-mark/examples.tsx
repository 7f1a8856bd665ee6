import { type State, StateMark, stateShapes } from './state-mark.tsx'

export const examples = Object.fromEntries(
  (Object.keys(stateShapes) as State[]).map((state) => [
    state,
    <StateMark key={state} state={state}>{`状态 ${state}`}</StateMark>,
  ]),
)
