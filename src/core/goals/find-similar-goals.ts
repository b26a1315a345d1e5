import type { EntityManager } from '../entity-manager.ts';
import type { GoalStatus } from './graph/graph.ts';
import { createLikeness, saysTheSame, type Worded } from './graph/similarity.ts';

interface GoalWords extends Worded {
  id: string;
  status: GoalStatus;
}

export interface SimilarGoal {
  id: string;
  title: string;
  status: GoalStatus;
  /** 0 to 1. */
  likeness: number;
  /** Whether it says the very same. */
  same: boolean;
}

/** From this likeness on two goals may well be one, or belong together. */
export const alikeFrom = 0.4;

/**
 * The person's goals that are most like what is described, most like first. `meanings` are how near in meaning goals are
 * by their embeddings (cosine, by goal), where there are any; they count squared, since unrelated sentences are some
 * way alike too. `id` is the goal itself, where it is one already.
 */
export async function findSimilarGoals(
  em: EntityManager,
  wanted: Worded & { id?: string },
  { meanings = new Map<string, number>(), from = alikeFrom, limit = 10 } = {},
): Promise<SimilarGoal[]> {
  const goals = await em.execute<GoalWords[]>(
    'select id, title, description, status from goals where archived_at is null',
  );
  const others = goals.filter(({ id }) => id !== wanted.id);
  const likeness = createLikeness([...others, wanted]);
  return others
    .map((goal) => {
      const same = saysTheSame(goal, wanted);
      const meaning = Math.max(0, meanings.get(goal.id) ?? 0) ** 2;
      return { ...told(goal), same, likeness: same ? 1 : Math.min(1, Math.max(likeness(goal, wanted), meaning)) };
    })
    .filter((goal) => goal.likeness >= from)
    .toSorted((a, b) => b.likeness - a.likeness || a.title.localeCompare(b.title))
    .slice(0, limit);
}

const told = ({ id, title, status }: GoalWords) => ({ id, title, status });
