package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.register.RejectedRow;
import java.util.List;
import java.util.stream.Collectors;

/** The part about what of the register could not be taken. */
final class RegisterPart {
    private final Asked asked;

    RegisterPart(Asked asked) {
        this.asked = asked;
    }

    String html(RegisterReading register) {
        StringBuilder html = new StringBuilder("<section>\n");
        html.append(Html.element("h2", asked.in("登记册中未采用的行", "Rows of the register that were not taken")));
        if (!register.undecided().isEmpty()) {
            html.append(Html.element(
                    "p",
                    asked.in("未作判断（本人的行被拒收或编号重复）：", "Not decided (own row rejected, or id twice): ")
                            + register.undecided().stream()
                                    .map(OpaqueId::value)
                                    .collect(Collectors.joining(asked.in("、", ", ")))));
        }
        if (register.rejected().isEmpty()) {
            html.append(Html.element("p", asked.in("没有。", "None.")));
        } else {
            html.append(Html.element(
                    "p",
                    asked.in(
                            "未采用的行所记的内容按“不清楚”处理，不会使任何人符合条件。",
                            "What these rows say is treated as unknown; it makes nobody eligible.")));
            int count = register.rejected().size();
            html.append(Html.folded(
                    asked.in(count + " 处（都在 rejected.csv 中）", count + " (all in rejected.csv)"),
                    rows(register.rejected())));
        }
        register.unread().forEach(file -> html.append(Html.element("p", file.describe(asked.language()))));
        return html.append("</section>\n").toString();
    }

    private String rows(List<RejectedRow> rows) {
        List<String> headings =
                List.of(asked.in("文件", "File"), asked.in("行", "Row"), asked.in("代码", "Code"), asked.in("说明", "What"));
        StringBuilder html = new StringBuilder("<table class=\"rejected\">\n");
        html.append(Html.headings(headings)).append("<tbody>\n");
        for (RejectedRow row : rows) {
            html.append("<tr>")
                    .append(Html.cell(headings.get(0), row.file()))
                    .append(Html.cell(headings.get(1), row.row() == 0 ? "" : Integer.toString(row.row())))
                    .append(Html.cell(headings.get(2), row.code()))
                    .append(Html.cell(headings.get(3), asked.in(row.message())))
                    .append("</tr>\n");
        }
        return html.append("</tbody></table>\n").toString();
    }
}
