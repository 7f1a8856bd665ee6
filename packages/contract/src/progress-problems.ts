/** What progress, close-outs and indicators are refused with; part of the one table of problems. */
export const progressProblems = {
  'law-unknown': {
    status: 422,
    title: { zh: '没有这套判定规则', en: 'There are no such rules' },
    advice: { zh: '请从列出的规则中选择；“{law}”不在其中。', en: 'Choose one of those listed; “{law}” is not.' },
  },
  'not-on-duty': {
    status: 403,
    title: { zh: '不是该事项的牵头单位', en: 'Not the lead unit of this item' },
    advice: {
      zh: '“{title}”由牵头或汇总单位填报。',
      en: '“{title}” is reported by the unit that leads or compiles it.',
    },
  },
  'period-not-due': {
    status: 422,
    title: { zh: '该事项在此期不需报送', en: 'Nothing is due for this period' },
    advice: {
      zh: '“{title}”没有{period}这一期，请核对报送周期。',
      en: '“{title}” has no report for {period}; check how often it reports.',
    },
  },
  'unit-differs': {
    status: 422,
    title: { zh: '计量单位与目标不同', en: 'The unit is not the target’s' },
    advice: { zh: '请按“{expected}”填报，现为“{unit}”。', en: 'Give it in {expected}; it is in {unit}.' },
  },
  'value-owned': {
    status: 409,
    title: { zh: '此数由其他单位提供', en: 'Another unit owns this figure' },
    advice: {
      zh: '该数据由{unit}提供，台账已直接引用，无需再报。',
      en: '{unit} gives this figure once; it is used as it is and not asked for again.',
    },
  },
  'value-of-others': {
    status: 403,
    title: { zh: '不是本单位的数据', en: 'Not your unit’s figure' },
    advice: {
      zh: '“{name}”的报送数由其所属单位提供、撤回，核实数和报告所述数由督查室提供、撤回；指标的报送数，督查室也可提供、撤回。',
      en: 'What is reported of “{name}” is given and withdrawn by the unit it belongs to, and of a series by the office as well; what is verified or stated, by the office alone.',
    },
  },
  'value-replaced': {
    status: 409,
    title: { zh: '该数据已被更新或撤回', en: 'The figure was replaced or withdrawn meanwhile' },
    advice: { zh: '请查看{period}的最新数据后再办。', en: 'Look at the newest figure of {period} first.' },
  },
  'entry-approved': {
    status: 409,
    title: { zh: '已审签，不能修改', en: 'It is approved and locked' },
    advice: {
      zh: '如需更正，请由督查室退回并解锁该项（{field}）。',
      en: 'To correct it, ask the office to send it back and unlock it ({field}).',
    },
  },
  'entry-empty': {
    status: 422,
    title: { zh: '尚未填写', en: 'Nothing is filled in' },
    advice: {
      zh: '请填写进展、数据或节点；没有变化的，请选“本期无新进展”。',
      en: 'Give words, a figure or a milestone, or say that there is nothing new.',
    },
  },
  'entry-state': {
    status: 409,
    title: { zh: '当前环节不能这样办理', en: 'Not possible at this step' },
    advice: {
      zh: '该条目现为“{state}”，请刷新后再办。',
      en: 'The entry is {state} now; reload and see what it needs.',
    },
  },
  'own-report': {
    status: 403,
    title: { zh: '不能核查本人填报或审签的内容', en: 'Nobody checks their own report' },
    advice: { zh: '请由没有填报、审签过的人员核查。', en: 'Let somebody check it who neither reported nor signed it.' },
  },
  'own-proposal': {
    status: 403,
    title: { zh: '不能审签本人申报的销号', en: 'Nobody signs their own proposal' },
    advice: {
      zh: '请由牵头单位的另一位负责人审签。依据：{source}。',
      en: 'Let another head of the lead unit sign it, as the place’s rules ask (source, in Chinese: {source}).',
    },
  },
  'nothing-to-verify': {
    status: 422,
    title: { zh: '此期没有填报内容', en: 'Nothing was reported for this period' },
    advice: { zh: '{period}尚未报送，请先退回催报。', en: 'Nothing was handed in for {period} yet.' },
  },
  'request-open': {
    status: 409,
    title: { zh: '已有延期申请在办', en: 'A request is open already' },
    advice: { zh: '请等办公室答复后再申请。', en: 'Wait for the office’s answer first.' },
  },
  'request-answered': {
    status: 409,
    title: { zh: '该申请已经答复', en: 'The request has been answered' },
    advice: { zh: '请刷新后查看答复。', en: 'Reload to see the answer.' },
  },
  'obstacle-answered': {
    status: 409,
    title: { zh: '该困难已经答复', en: 'The obstacle has been answered' },
    advice: {
      zh: '请刷新后查看答复；仍有困难的，请另行提出。',
      en: 'Reload to see the answer; if it persists, raise it anew.',
    },
  },
  'no-standard': {
    status: 422,
    title: { zh: '没有完成标准', en: 'There is no completion standard' },
    advice: {
      zh: '请先由办公室明确该事项的完成标准或目标。',
      en: 'Let the office set a completion standard or a target first.',
    },
  },
  'no-evidence': {
    status: 422,
    title: { zh: '没有佐证', en: 'There is no evidence' },
    advice: {
      zh: '请至少列一项佐证：文号、内部链接、数据或文件。',
      en: 'Name at least one: a document’s number, a link inside, a figure or a file.',
    },
  },
  'close-out-state': {
    status: 409,
    title: { zh: '销号环节不符', en: 'The close-out is at another step' },
    advice: {
      zh: '现为“{state}”；销号须依次申报、牵头单位主要负责人审签、办公室核查。',
      en: 'It is {state}; a close-out is proposed, signed by the lead’s head, then checked by the office.',
    },
  },
  'tie-changed': {
    status: 409,
    title: { zh: '该事项所用指标已被他人调整', en: 'Somebody else tied this item meanwhile' },
    advice: { zh: '现为“{series}”。请查看后重新提交。', en: 'It goes by “{series}” now. Look again and resubmit.' },
  },
  'series-exists': {
    status: 409,
    title: { zh: '已有同口径的指标', en: 'The series is there already' },
    advice: {
      zh: '“{name}”（口径：{definition}）已经建立。',
      en: '“{name}” with the definition “{definition}” exists.',
    },
  },
} as const
