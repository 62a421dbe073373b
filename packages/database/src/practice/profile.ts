/** How the made-up figures of an indicator run. Percentages are kept with numerator and denominator; numbers add up. */
export type Profile = {
  slug: string
  /** Where a province stands in 2021, from and to: per cent, or a count. */
  start: readonly [from: number, to: number]
  /** What a year adds: percentage points, or a part of the start. */
  yearly: number
  /** For percentages: the size of the whole in a province of middling size. */
  whole?: number
  /** Dimensions the figure is broken down by in the last quarter of each year. */
  by?: readonly Dimension[]
}

/** Classes a total falls into, and what part of it each is. */
export const DIMENSIONS = {
  area: { rural: 0.62, urban: 0.38 },
  'education-level': { 'lower-secondary': 0.25, preschool: 0.35, primary: 0.31, 'upper-secondary': 0.09 },
  ethnicity: { kinh: 0.78, minority: 0.22 },
  sex: { female: 0.49, male: 0.51 },
} as const satisfies Record<string, Record<string, number>>
export type Dimension = keyof typeof DIMENSIONS

const percentage = (
  slug: string,
  from: number,
  to: number,
  yearly: number,
  whole: number,
  by: Dimension[] = [],
): Profile => ({
  slug,
  start: [from, to],
  yearly,
  whole,
  by,
})

const number = (slug: string, from: number, to: number, yearly: number, by: Dimension[] = []): Profile => ({
  slug,
  start: [from, to],
  yearly,
  by,
})

/** Every indicator a province reports each quarter. */
export const PROFILES: readonly Profile[] = [
  percentage('schools-meeting-national-standards', 42, 68, 3.1, 420, ['education-level', 'area']),
  percentage('solid-classrooms', 68, 90, 1.6, 8200, ['education-level']),
  percentage('nursery-enrolment-rate', 20, 36, 1.9, 52_000, ['area']),
  percentage('kindergarten-enrolment-rate-ages-3-5', 83, 93, 0.9, 64_000, ['ethnicity']),
  percentage('kindergarten-enrolment-rate-age-5', 96.5, 98.8, 0.15, 22_000),
  percentage('preschool-programme-completion', 93, 97.5, 0.3, 21_000),
  percentage('upper-secondary-completion', 70, 84, 1.5, 19_000, ['sex', 'ethnicity']),
  percentage('right-age-attendance', 86, 93, 0.8, 240_000, ['sex']),
  percentage('institutions-meeting-facility-standards', 30, 55, 4.2, 430),
  percentage('pupils-taught-two-sessions', 62, 82, 2.4, 180_000, ['education-level', 'area']),
  percentage('schools-with-digital-infrastructure', 26, 48, 6.3, 430, ['area']),
  percentage('students-with-digital-competence', 14, 34, 7.5, 38_000, ['sex', 'area']),
  percentage('institutions-with-smart-classroom', 8, 24, 5.6, 430),
  percentage('communes-with-multi-purpose-building', 22, 42, 4.1, 110),
  percentage('adult-learning-citizens', 10, 26, 6.4, 610_000, ['sex']),
  percentage('staff-learning-citizens', 18, 38, 6.8, 24_000),
  percentage('learning-families', 55, 72, 2.3, 210_000),
  percentage('learning-communities', 50, 68, 2.6, 1100),
  percentage('learning-units', 54, 74, 2.7, 700),
  percentage('community-learning-centres-using-it', 24, 46, 5.2, 110),
  percentage('programme-activities-on-time', 58, 74, 2.9, 60),
  percentage('sdg-minimum-proficiency', 60, 76, 1.8, 90_000, ['sex', 'area']),
  percentage('sdg-qualified-teachers', 72, 86, 2.1, 14_000, ['education-level']),
  percentage('sdg-functional-literacy', 88, 95, 0.6, 620_000, ['ethnicity']),
  percentage('sdg-youth-and-adult-participation', 14, 28, 2.2, 320_000),
  percentage('teachers-learning-citizens', 16, 36, 7.2, 14_000),
  number('schools', 300, 700, -0.008, ['education-level']),
  number('education-staff', 9000, 22_000, 0.006, ['sex']),
  number('children-and-pupils', 150_000, 420_000, 0.011, ['sex', 'education-level']),
  number('border-boarding-schools-operating', 2, 9, 0.22),
  number('schools-supported-by-partner', 6, 24, 0.55),
  number('online-lessons-delivered', 240, 900, 0.9),
  number('training-agreements-with-enterprises', 5, 22, 0.5),
  number('teacher-houses-funded', 2, 9, 0.45),
  number('staff-with-emulation-titles', 1500, 4200, 0.05),
]
