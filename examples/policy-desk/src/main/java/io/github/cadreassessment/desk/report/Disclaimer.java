package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.core.language.Text;

/** What every output says about itself. */
public final class Disclaimer {
    /** That these are proposals. */
    public static final Text TEXT = new Text(
            "以上为系统按规则计算得出的建议，不是决定；由组织和有关人员研究决定。", "These are computed proposals, not decisions: people decide.");

    private Disclaimer() {}
}
