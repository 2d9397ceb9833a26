import type { SampleStory } from '../../shapes'
import { appointmentBooking } from './appointmentBooking'
import { childrensRightsTraining } from './childrensRightsTraining'
import { electronicServicesMaintenance } from './electronicServicesMaintenance'
import { entranceMoved } from './entranceMoved'
import { falseMessages } from './falseMessages'
import { migrantsDay } from './migrantsDay'
import { migrantsRightsRoundTable } from './migrantsRightsRoundTable'
import { migrationLawTraining } from './migrationLawTraining'
import { newYearReception } from './newYearReception'
import { placeOfStayRegistration } from './placeOfStayRegistration'
import { residencePermitDocuments } from './residencePermitDocuments'
import { studentInternship } from './studentInternship'
import { trainingCenterSeminar } from './trainingCenterSeminar'

/** Every story with a fixed date, oldest first. */
export const stories: SampleStory[] = [
  migrantsRightsRoundTable,
  trainingCenterSeminar,
  migrantsDay,
  migrationLawTraining,
  childrensRightsTraining,
  newYearReception,
  placeOfStayRegistration,
  electronicServicesMaintenance,
  residencePermitDocuments,
  falseMessages,
  appointmentBooking,
  entranceMoved,
  studentInternship,
]
