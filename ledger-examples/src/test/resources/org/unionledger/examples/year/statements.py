#!/usr/bin/env python3
"""Statements of the year in journal.tsv, reckoned without the ledger.

It knows 财会〔2021〕7号 附录1 alone: which rows a statement has and which accounts stand in
them. It needs nothing but Python's standard library.

    python3 statements.py FOLDER    writes the statements of FOLDER/journal.tsv beside it
    python3 statements.py FOLDER -  compares them with what is there; status 1 if one differs
"""

import calendar
import csv
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

YEAR = 2023
COUNTY = {"qinghe"}
FISCAL_FUNDS = {"fiscal"}  # 财政拨款; all other funds are of 工会资金
OPENING, CLOSING = "OPENING", "CLOSING"  # 上年结转, 年末结转
LEDGER_ACCOUNTS = ("102", "141", "211", "322", "402", "504")
ZERO = Decimal("0.00")


class Line:
    """One line of the journal in yuan; debit less credit in `signed`."""

    def __init__(self, row):
        self.date, self.book, self.account = row["date"], row["book"], row["account"]
        self.entry, self.fund, self.kind = row["entry"], row["fund"], row["template"]
        self.debit = Decimal(row["debit"] or "0")
        self.credit = Decimal(row["credit"] or "0")
        self.signed = self.debit - self.credit


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    check_vouchers(rows)
    lines = [Line(row) for row in rows if row["unit"] == "CNY"]
    return {book: [it for it in lines if it.book == book] for book in sorted({it.book for it in lines})}


def check_vouchers(rows):
    """Each voucher balances in each unit, and numbers have no gap."""
    sums, numbers = defaultdict(Decimal), defaultdict(list)
    for row in rows:
        sums[row["entry"], row["unit"]] += Decimal(row["debit"] or "0") - Decimal(row["credit"] or "0")
        year, _, number = row["voucher"].split("-")
        if (row["entry"], int(number)) not in numbers[row["book"], year]:
            numbers[row["book"], year].append((row["entry"], int(number)))
    assert not any(sums.values()), [key for key, value in sums.items() if value]
    for series in numbers.values():
        assert [number for _, number in series] == list(range(1, len(series) + 1)), series


class Period:
    """A month, or the year if month is None."""

    def __init__(self, month=None, year=YEAR):
        self.month, self.year = month, year
        self.first = f"{year}-{month or 1:02d}-01"
        last = month or 12
        self.last = f"{year}-{last:02d}-{calendar.monthrange(year, last)[1]}"
        self.begin = f"{year}-01-01"
        self.name = f"{year}-{month:02d}" if month else str(year)


PERIODS = [Period(month) for month in range(1, 13)] + [Period()]


def balance(lines, codes, until, credit=False):
    """What stands on accounts at the end of a day; opening balances have always stood there."""
    total = sum(
        (it.signed for it in lines if it.account.startswith(codes) and (it.kind == OPENING or it.date <= until)),
        ZERO,
    )
    return -total if credit else total


def turnover(lines, codes, first, last, credit=False):
    """Net turnover; neither what was opened nor what was carried forward is any."""
    total = sum((it.signed for it in moved(lines, codes, first, last)), ZERO)
    return -total if credit else total


def moved(lines, codes, first, last):
    return [
        it
        for it in lines
        if it.account.startswith(codes) and first <= it.date <= last and it.kind not in (OPENING, CLOSING)
    ]


def result(lines, until, chosen):
    """Income less expenditure that is not carried forward yet, of the money that is chosen."""
    return balance([it for it in lines if chosen(it.fund)], ("4", "5"), until, credit=True)


def carried_over(lines, until):
    union = lambda fund: fund and fund not in FISCAL_FUNDS
    return balance(lines, ("321",), until, True) + result(lines, until, union)


def surplus(lines, until):
    return balance(lines, ("322",), until, True) + result(lines, until, lambda fund: not fund)


def fiscal_carried_over(lines, until):
    return balance(lines, ("331",), until, True) + result(lines, until, lambda fund: fund in FISCAL_FUNDS)


def fiscal_surplus(lines, until):
    return balance(lines, ("332",), until, True)


def balance_sheet(lines, period):
    """工会01表: 年初余额 and 期末余额."""
    columns = [f"{period.year - 1}-12-31", period.last]
    assets = lambda *codes: [balance(lines, codes, day) for day in columns]
    debts = lambda *codes: [balance(lines, codes, day, True) for day in columns]
    of = lambda reckon: [reckon(lines, day) for day in columns]
    add = lambda *rows: [sum(cells, ZERO) for cells in zip(*rows)]
    current = [("货币资金", assets("101", "102"))]
    if period.month:
        current.append(("零余额账户用款额度", assets("111")))
    current += [
        ("财政应返还额度", assets("121")),
        ("应收上级经费", assets("131")),
        ("应收下级经费", assets("132")),
        ("其他应收款", assets("135")),
        ("库存物品", assets("141")),
    ]
    current_sum = add(*(cells for _, cells in current))
    fixed = [assets("162"), debts("163"), assets("162", "163")]
    intangible = [assets("171"), debts("172"), assets("171", "172")]
    others = [assets("151"), assets("161"), fixed[2], intangible[2], assets("181"), assets("182")]
    total = add(current_sum, *others)
    liabilities = [
        ("应付职工薪酬", debts("201")),
        ("应付上级经费", debts("211")),
        ("应付下级经费", debts("212")),
        ("其他应付款", debts("215")),
        ("代管经费", debts("221")),
    ]
    liabilities_sum = add(*(cells for _, cells in liabilities))
    net = [
        ("资产基金", debts("301")),
        ("专用基金", debts("311")),
        ("工会资金结转", of(carried_over)),
        ("工会资金结余", of(surplus)),
        ("财政拨款结转", of(fiscal_carried_over)),
        ("财政拨款结余", of(fiscal_surplus)),
        ("预算稳定调节基金", debts("341")),
    ]
    net_sum = add(*(cells for _, cells in net))
    both = add(liabilities_sum, net_sum)
    assert total == both, (period.name, total, both)
    return [
        *current,
        ("流动资产合计", current_sum),
        ("投资", others[0]),
        ("在建工程", others[1]),
        ("固定资产原值", fixed[0]),
        ("减：累计折旧", fixed[1]),
        ("固定资产净值", fixed[2]),
        ("无形资产原值", intangible[0]),
        ("减：累计摊销", intangible[1]),
        ("无形资产净值", intangible[2]),
        ("长期待摊费用", others[4]),
        ("待处理财产损溢", others[5]),
        ("资产总计", total),
        *liabilities,
        ("负债合计", liabilities_sum),
        *net,
        ("净资产合计", net_sum),
        ("负债与净资产总计", both),
    ]


INCOME = "会费收入 拨缴经费收入 上级补助收入 政府补助收入 行政补助收入 附属单位上缴收入 投资收益 其他收入 动用预算稳定调节基金".split()
INCOME_CODES = "401 402 403 404 405 406 407 408 411".split()
SPENT = (
    "职工活动支出 职工活动组织支出 职工服务支出 维权支出 业务支出 行政支出 资本性支出 补助下级支出 对附属单位的支出 其他支出 安排预算稳定调节基金"
).split()
SPENT_CODES = "501 502 503 504 505 506 507 508 509 510 521".split()
ORDINALS = "一 二 三 四 五 六 七 八 九 十 十一".split()


def spans(period):
    """Month and year to date; of a year, the year and the one before it."""
    if period.month:
        return [(period.first, period.last), (period.begin, period.last)]
    last_year = Period(None, period.year - 1)
    return [(period.first, period.last), (last_year.first, last_year.last)]


def income_expenditure(lines, period):
    """工会02表."""
    columns = spans(period)
    eves = [f"{int(first[:4]) - 1}-12-31" for first, _ in columns]
    over = lambda codes, credit: [turnover(lines, codes, first, last, credit) for first, last in columns]
    kept = lambda days: [
        [carried_over(lines, day) + fiscal_carried_over(lines, day) for day in days],
        [surplus(lines, day) + fiscal_surplus(lines, day) for day in days],
    ]
    add = lambda *rows: [sum(cells, ZERO) for cells in zip(*rows)]
    income = [over((code,), True) for code in INCOME_CODES]
    spent = [over((code,), False) for code in SPENT_CODES]
    adjusted = over(("32101", "32201", "33101", "33201", "33202"), True)
    every = over(("321", "322", "331", "332"), True)
    beside = [all_ - part for all_, part in zip(every, adjusted)]
    difference = [plus - minus for plus, minus in zip(add(*income), add(*spent))]
    rows = []
    opening, closing = kept(eves), kept([last for _, last in columns])
    if not period.month:
        rows += [("一、年初资金结转结余", add(*opening)), ("（一）年初资金结转", opening[0]), ("（二）年初资金结余", opening[1])]
    rows += [("二、资金结转结余调整及变动", adjusted), ("三、收入合计", add(*income))]
    rows += [(f"（{ORDINALS[i]}）{INCOME[i]}", income[i]) for i in range(len(INCOME))]
    rows += [("四、支出合计", add(*spent))]
    rows += [(f"（{ORDINALS[i]}）{SPENT[i]}", spent[i]) for i in range(len(SPENT))]
    rows += [("五、本期收支差额", difference)]
    if not period.month:
        rows += [("六、年末资金结转结余", add(*closing)), ("（一）年末资金结转", closing[0]), ("（二）年末资金结余", closing[1])]
        assert add(*closing) == add(*opening, adjusted, difference, beside), period.name
    if any(beside):
        rows.append(("表外：结转结余的其他变动", beside))
    return rows


def cost(lines, period):
    """工会附03表: 507 is not in it, and goods cost when they leave the stock."""
    columns = spans(period)
    over = lambda codes: [turnover(lines, codes, first, last) for first, last in columns]
    worn = [
        sum((it.credit for it in moved(lines, ("163", "172", "181"), first, last)), ZERO) for first, last in columns
    ]
    rows = [
        ("职工活动组织费用", over(("502",))),
        ("职工服务费用", over(("503",))),
        ("维权费用", over(("504",))),
        ("业务费用", over(("505",))),
        ("行政费用", over(("506",))),
        ("补助下级费用", over(("508",))),
        ("对附属单位的费用", over(("509",))),
        ("折旧及摊销费用", worn),
        ("其他费用", over(("510",))),
        ("调整事项", [-cell for cell in over(("141",))]),
    ]
    return rows + [("费用总计", [sum(cells, ZERO) for cells in zip(*(cells for _, cells in rows))])]


def codes_of(lines, until):
    """Accounts that were posted to, and the accounts that they detail."""
    codes = {it.account for it in lines if it.date <= until}
    return sorted(codes | {code[:3] for code in codes})


def turnovers(lines, code, first, last):
    """Debits and credits with all vouchers, of an account and its details."""
    some = [it for it in lines if it.account.startswith(code) and first <= it.date <= last]
    return sum((it.debit for it in some), ZERO), sum((it.credit for it in some), ZERO)


def trial_balance(lines, period):
    """科目余额表: opening balance, debits, credits, closing balance; a balance is debit less credit."""
    rows = []
    for code in codes_of(lines, period.last):
        opening = sum((it.signed for it in lines if it.account.startswith(code) and it.date < period.first), ZERO)
        debit, credit = turnovers(lines, code, period.first, period.last)
        rows.append((code, [opening, debit, credit, opening + debit - credit]))
    assert sum((cells[3] for code, cells in rows if len(code) == 3), ZERO) == 0
    return rows


def general_ledger(lines, period):
    """总账 of some accounts: debits, credits, both to date, balance."""
    rows = []
    for code in LEDGER_ACCOUNTS:
        if code in codes_of(lines, period.last):
            month = turnovers(lines, code, period.first, period.last)
            to_date = turnovers(lines, code, period.begin, period.last)
            left = sum((it.signed for it in lines if it.account.startswith(code) and it.date <= period.last), ZERO)
            rows.append((code, [*month, *to_date, left]))
    return rows


FORMS = {
    "balance-sheet": balance_sheet,
    "income-expenditure": income_expenditure,
    "cost": cost,
    "trial-balance": trial_balance,
    "general-ledger": general_ledger,
}


def drawn_up(books, form):
    text = []
    for book, lines in books.items():
        for period in PERIODS:
            owed = (form != "cost" or book in COUNTY) and (form != "general-ledger" or period.month)
            for title, cells in FORMS[form](lines, period) if owed else []:
                text.append("\t".join([book, period.name, title, *(f"{cell:.2f}" for cell in cells)]))
    return "\n".join(text) + "\n"


MIRRORED = {
    "30102": ("151",),
    "30103": ("161",),
    "30104": ("162", "163"),
    "30105": ("171", "172"),
    "30106": ("181",),
}
MONEY = ("101", "102", "111", "121", "131", "132", "135")


def check_rings(lines, day):
    """What is not money is mirrored in 资产基金, account by account; the rest is money."""
    of_goods = {it.entry for it in lines if it.account in ("141", "30101")}
    pending = [it for it in lines if it.account == "182"]
    goods = balance([it for it in pending if it.entry in of_goods], ("182",), day)
    cash = balance([it for it in pending if it.entry not in of_goods], ("182",), day)
    assert balance(lines, ("141",), day) + goods == balance(lines, ("30101",), day, True), day
    for fund, assets in MIRRORED.items():
        assert balance(lines, assets, day) == balance(lines, (fund,), day, True), (day, fund)
    money = balance(lines, MONEY, day) + cash - balance(lines, ("2",), day, True)
    assert money == balance(lines, ("311", "32", "33", "34", "4", "5"), day, True), day


def check_invariants(books):
    """The rings at every day's end; and at the year's end nothing waits."""
    end = PERIODS[-1].last
    for lines in books.values():
        for day in sorted({it.date for it in lines}):
            check_rings(lines, day)
        for code in ("4", "5", "111", "182"):
            assert balance(lines, (code,), end) == 0, code
        for whole in ("321", "322", "331", "332"):
            kept = {"321": "32104", "322": "32205", "331": "33104", "332": "33205"}[whole]
            for code in {it.account for it in lines if it.account.startswith(whole)} - {kept}:
                assert balance(lines, (code,), end) == 0, code


def check_between_unions(books):
    county, end = books["qinghe"], PERIODS[-1].last
    lower = [lines for book, lines in books.items() if book not in COUNTY]
    theirs = lambda code, credit=False: sum((balance(lines, (code,), end, credit) for lines in lower), ZERO)
    assert balance(county, ("21201",), end, True) == theirs("13101")
    assert balance(county, ("21202",), end, True) == theirs("13102")
    assert balance(county, ("132",), end) == theirs("211", True)
    paid = turnover(county, ("508",), PERIODS[-1].first, end)
    got = sum((turnover(lines, ("403",), PERIODS[-1].first, end, True) for lines in lower), ZERO)
    assert paid == got, (paid, got)


def main(folder, compare):
    books = read(folder / "journal.tsv")
    check_invariants(books)
    check_between_unions(books)
    differs = False
    for form in FORMS:
        file, text = folder / f"{form}.tsv", drawn_up(books, form)
        if not compare:
            file.write_text(text, encoding="utf-8", newline="\n")
        elif file.read_text(encoding="utf-8") != text:
            print(f"{file.name} differs from journal.tsv")
            differs = True
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), len(sys.argv) > 2))
