package org.unionledger.examples.dongcheng;

import org.unionledger.examples.text.Figures;

/** What is told: what the article says of it, and what is invented. */
final class Headline {

  private Headline() {}

  static void show(Page page, Assumptions assumptions) {
    page.output()
        .heading(
            "东城区总工会：疫情防控专项资金与小微企业经费返还（2020—2021 年）",
            "Dongcheng District: a fund against the epidemic, and dues paid back (2020 and 2021)");
    page.paragraph(
        """
        报道（2020 年初）所载：
          设立专项资金 10,000,000 元，其中慰问一线职工和复工企业 1,000,000 元、困难职工帮扶 1,000,000 元；
          各级工会增加配套资金，未定比例；2020—2021 年，已建会且足额缴费的小微企业，所缴经费定期全额返还。
        """,
        """
        From the article (early 2020):
          a special fund of 10,000,000 yuan, of it 1,000,000 to console the front line and \
        enterprises
          that resume work, and 1,000,000 of aid to workers in hardship; matching funds of unions at
          all levels, at no stated ratio; in 2020 and 2021 small and micro enterprises that have a
          union and pay in full get all their dues back, regularly.
        """);
    showInvented(page, assumptions);
  }

  private static void showInvented(Page page, Assumptions assumptions) {
    Object[] figures = {
      assumptions.seed(),
      Figures.of(assumptions.openingMoney()),
      assumptions.consolationGrants(),
      assumptions.hardshipFiles(),
      Figures.of(assumptions.hardshipAid()),
      assumptions.lowerUnions().size(),
      Enterprise.all(assumptions).size(),
      assumptions.entitledEnterprises()
    };
    page.paragraph(
        """
        其余全部为虚构，由种子 %s 推出（种子相同，数字相同）：
          期初银行存款 %s；慰问 %s 笔，恰好用完；困难职工 %s 人，共得 %s；下级工会 %s 家；
          缴费企业 %s 户及其工资，其中 %s 户每月都应返还；所有日期、收款方，以及每一处差错。
        """
            .formatted(figures),
        """
        Everything else is invented and follows from seed %s (the same seed, the same figures):
          %s in the bank at the beginning; %s consolation grants, which use up their fund;
          %s workers in hardship, who get %s together; %s lower unions; %s enterprises and
          their wages, %s of them entitled for every month; all days and payees; every mistake.
        """
            .formatted(figures));
  }
}
