import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslation } from 'react-i18next'
import { changePerson } from '#shared/domain/person/edits.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Notice } from '#shared/ipc/contract.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { addAttachment, pictureOf, useAttachment, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './person.module.css'

/** The picture of a person, with the way to give one, another, or none. Initials keep its place. */
export function Photo({ person }: { person: Person }) {
  const { t } = useTranslation('people')
  const notice = usePhrase('notices')
  const perform = usePerform()
  const address = useAttachment(person.photo)
  const [problem, setProblem] = useState<Notice | null>(null)

  const take = async (file: File): Promise<void> => {
    const picture = await pictureOf(file)
    setProblem(picture.ok ? null : picture.problem)
    if (picture.ok) await perform(changePerson(person.id, { photo: await addAttachment(picture.value) }))
  }
  return (
    <div className={styles.photoPlace}>
      <div className={styles.photo}>
        {address === null ? (
          <span className={styles.initials} aria-hidden="true">
            {`${person.givenNames.charAt(0)}${person.firstSurname.charAt(0)}`}
          </span>
        ) : (
          <img className={styles.picture} src={address} alt={t('photo.of', { name: fullName(person) })} />
        )}
      </div>
      <FileTrigger
        acceptedFileTypes={['image/*']}
        onSelect={(chosen) => {
          const [file] = chosen ?? []
          if (file) void take(file)
        }}
      >
        <Button size="small">{person.photo === null ? t('photo.add') : t('photo.change')}</Button>
      </FileTrigger>
      {person.photo === null ? null : (
        <Button size="small" look="quiet" onPress={() => void perform(changePerson(person.id, { photo: null }))}>
          {t('photo.remove')}
        </Button>
      )}
      {problem === null ? null : (
        <p className={styles.photoProblem} role="alert">
          {notice(problem)}
        </p>
      )}
    </div>
  )
}
