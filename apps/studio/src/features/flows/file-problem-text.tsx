import { useTexts } from '../../i18n/i18n.ts';
import { type FileProblem, knownFormat, maxFlowBytes } from './read-flow-file.ts';
import { flowsTexts } from './texts/index.ts';
import type { WrongPlace } from './wrong-places.ts';

/** Most places that are shown at once. */
const shownPlaces = 6;

interface FileProblemTextProps {
  file: string;
  problem: FileProblem;
}

/** Says why a file was not imported: what is wrong, and where to look. */
export function FileProblemText({ file, problem }: FileProblemTextProps) {
  const t = useTexts(flowsTexts);
  return (
    <>
      <strong>{t('importFailed', { file })}</strong>
      <br />
      <Reason problem={problem} />
    </>
  );
}

function Reason({ problem }: { problem: FileProblem }) {
  const t = useTexts(flowsTexts);
  const words = usePlaceWords();
  switch (problem.kind) {
    case 'too-large':
      return t('tooLarge', { size: maxFlowBytes / 1024 });
    case 'not-json':
      return problem.at === null ? t('notJson') : t('notJsonAt', problem.at);
    case 'not-a-flow':
      return t('notFlow');
    case 'other-format':
      return t('otherFormat', { format: problem.format, known: knownFormat });
    case 'wrong': {
      const more = problem.places.length - shownPlaces;
      return (
        <>
          {t('wrongPlaces')}
          <ul>
            {problem.places.slice(0, shownPlaces).map((place, index) => (
              <li key={index}>{words(place)}</li>
            ))}
            {more > 0 && <li>{t('morePlaces', { count: more })}</li>}
          </ul>
        </>
      );
    }
  }
}

function usePlaceWords(): (place: WrongPlace) => string {
  const t = useTexts(flowsTexts);
  return ({ part, number, name, field, what, found }) => {
    const where =
      part === 'document' || number === null
        ? t('place_document')
        : part === 'edges' || name === null
          ? t(`place_${part}`, { number })
          : t(`place_${part}Named`, { number, name });
    const wrong =
      what === 'keys' ? t('wrong_keys', { keys: found }) : what === 'value' ? t('wrong_value', { value: found }) : t(`wrong_${what}`);
    return `${where}${field === '' ? '' : `, ${field}`}: ${wrong}`;
  };
}
