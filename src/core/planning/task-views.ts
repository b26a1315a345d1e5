/** Lists of tasks by name. */
export const taskViews = ['open', 'today', 'overdue', 'blocked', 'done', 'all'] as const;
export type TaskView = (typeof taskViews)[number];

/** Those whose tasks can be changed together. */
export const bulkViews = ['overdue', 'today', 'open', 'done'] as const satisfies readonly TaskView[];
export type BulkView = (typeof bulkViews)[number];
