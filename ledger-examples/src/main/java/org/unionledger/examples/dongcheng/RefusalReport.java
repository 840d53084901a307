package org.unionledger.examples.dongcheng;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unionledger.command.Outcome;
import org.unionledger.examples.text.Figures;
import org.unionledger.refusal.DuesRefusal;
import org.unionledger.refusal.Explanation;
import org.unionledger.refusal.Refusal;

/** Which commands were refused, and why: each reason once, with the first of its explanations. */
final class RefusalReport {

  private RefusalReport() {}

  static void show(Page page, Telling telling) {
    page.output().heading("未予入账及理由", "What was refused, and why");
    Object[] figures = {
      Figures.of(telling.outcomes().size()),
      Figures.of(telling.count(Outcome.Recorded.class)),
      Figures.of(telling.count(Outcome.AlreadyRecorded.class)),
      Dues.SENT_TWICE,
      Figures.of(telling.count(Outcome.Refused.class))
    };
    page.output()
        .say(
            "命令 %s 条：入账 %s 条；重复提交 %s 条（%s 收款文件误传），不重复入账；拒绝 %s 条。理由各举一例：".formatted(figures),
            "%s commands: %s recorded; %s sent twice (receipts of %s), recorded once; %s refused:"
                .formatted(figures));
    byReason(telling.refusals()).forEach(refusals -> show(page, refusals));
  }

  /** The most frequent reason first, equally frequent ones in the order of the story. */
  private static List<List<Refusal>> byReason(List<Refusal> refusals) {
    return refusals.stream()
        .collect(
            Collectors.groupingBy(RefusalReport::reason, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .sorted(Comparator.comparingInt((List<Refusal> same) -> same.size()).reversed())
        .toList();
  }

  static String reason(Refusal refusal) {
    return refusal instanceof DuesRefusal.NotEligible unmet
        ? refusal.reason() + " " + unmet.condition()
        : refusal.reason();
  }

  private static void show(Page page, List<Refusal> refusals) {
    Refusal first = refusals.getFirst();
    Locale locale = page.output().language().locale();
    String mark = "%4d × ".formatted(refusals.size());
    String explanation = Explanation.of(first, locale);
    page.item(mark, reason(first) + page.words("：", ": ") + explanation);
  }
}
