import { askGuard } from './ask-guard'
import { correctStep } from './correct-step'
import { logAnswer } from './log-answer'
import { removeStep } from './remove-step'
import { takeStep } from './take-step'

export const channelAnswers = [askGuard, takeStep, correctStep, logAnswer, removeStep]
