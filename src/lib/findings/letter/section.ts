import type { Block, Section } from '../model.ts';
import { textBoxes } from './boxes.ts';
import { chartBoxes } from './chart-box.ts';
import { factBoxes } from './facts.ts';
import type { Box } from './flow.ts';
import { listBoxes } from './list.ts';
import type { Setting } from './setting.ts';
import { tableBoxes } from './table.ts';

/** Title of a block above it; none where it only says the section's again. */
function titleBoxes(setting: Setting, title: string | null, section: Section): readonly Box[] {
  if (title === null || title === '' || title === section.title) return [];
  return textBoxes(setting, title, {
    style: setting.styles.strong,
    gapMm: setting.layout.gapMm * 1.3,
    keep: true,
  });
}

function captionBoxes(setting: Setting, caption: string): readonly Box[] {
  return textBoxes(setting, caption, {
    style: setting.styles.cellQuiet,
    gapMm: setting.layout.gapMm * 0.5,
  });
}

function blockBoxes(setting: Setting, block: Block, section: Section): readonly Box[] {
  const { layout, styles } = setting;
  switch (block.kind) {
    case 'paragraph':
      return textBoxes(setting, block.text, {
        style: styles.body,
        gapMm: layout.gapMm,
        keep: block.text.endsWith(':'),
      });
    case 'list':
      return listBoxes(setting, block.items);
    case 'facts':
      return [...titleBoxes(setting, block.title, section), ...factBoxes(setting, block.facts)];
    case 'table':
      return [...titleBoxes(setting, block.caption, section), ...tableBoxes(setting, block)];
    case 'values':
      return [
        ...titleBoxes(setting, block.chart.title, section),
        ...chartBoxes(setting, block),
        ...captionBoxes(setting, block.caption),
      ];
    case 'percentiles':
    case 'courses':
      return [
        ...titleBoxes(setting, block.title, section),
        ...chartBoxes(setting, block),
        ...captionBoxes(setting, block.caption),
      ];
  }
}

export function sectionBoxes(setting: Setting, section: Section): readonly Box[] {
  const { pen, layout, styles } = setting;
  const heading = textBoxes(setting, section.title, {
    style: styles.heading,
    gapMm: layout.gapMm * 2.4,
    keep: true,
    onDraw: () => pen.bookmark(section.title, 'section'),
  });
  return [...heading, ...section.blocks.flatMap((block) => blockBoxes(setting, block, section))];
}
