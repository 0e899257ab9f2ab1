"""The six checks in plain Python: the rival of the benchmark, and its twin in the test.

Reads accounts as one line of JSON, an array of objects. Without an argument it writes the report of
all of them. With "--rounds" it keeps them, answers "ready", and for each line it then reads runs
one round over all of them and answers with one line:

    check    nanoseconds, then how many accounts are LOW, MEDIUM and HIGH
    report   nanoseconds, then the SHA-256 of the report in UTF-8

Only the rule is timed (with "report": and its text), not the reading of accounts.
"""

import hashlib
import json
import sys
import time

HEAD = "\n=== VALUE IN MOTION — RISK AGENT ===\n\n"


def check(account):
    reasons = []
    structural = adoption = renewal = 0
    if account["icp_score"] < 50:
        structural += 1
        reasons.append("Low ICP fit")
    if account["deal_complexity"] > 70:
        structural += 1
        reasons.append("High deal complexity")
    if account["usage_30d"] < 30:
        adoption += 1
        reasons.append("Low usage (30d)")
    if not account["workflow_integrated"]:
        adoption += 1
        reasons.append("No workflow integration")
    if account["roi_score"] < 50:
        renewal += 1
        reasons.append("Low ROI / value perception")
    if not account["exec_engagement"]:
        renewal += 1
        reasons.append("No executive engagement")
    total = structural + adoption + renewal
    if total >= 4:
        risk = "HIGH"
        action = "Recovery: exec alignment + value proof plan (14 days)"
    elif total >= 2:
        risk = "MEDIUM"
        action = "Stabilize: integrate 1 workflow + adoption targets"
    else:
        risk = "LOW"
        action = "Expand: identify next use case + exec value review"
    return {
        "account": account["account"],
        "risk": risk,
        "reasons": reasons,
        "action": action,
        "breakdown": {"structural": structural, "adoption": adoption, "renewal": renewal},
    }


def text(result):
    reasons = ", ".join(result["reasons"]) or "No risk signals detected"
    return (
        f"Account: {result['account']}\n"
        f"Risk: {result['risk']}\n"
        f"Reasons: {reasons}\n"
        f"Action: {result['action']}\n"
        f"Breakdown: {result['breakdown']}\n"
        "--------------------------------------------------\n"
    )


def report(accounts):
    return HEAD + "".join([text(check(account)) for account in accounts])


def round_of_checks(accounts):
    levels = {"LOW": 0, "MEDIUM": 0, "HIGH": 0}
    start = time.perf_counter_ns()
    for account in accounts:
        levels[check(account)["risk"]] += 1
    took = time.perf_counter_ns() - start
    return f"{took} {levels['LOW']} {levels['MEDIUM']} {levels['HIGH']}"


def round_of_reports(accounts):
    start = time.perf_counter_ns()
    said = report(accounts)
    took = time.perf_counter_ns() - start
    return f"{took} {hashlib.sha256(said.encode()).hexdigest()}"


def main():
    accounts = json.loads(sys.stdin.buffer.readline())
    if sys.argv[1:] != ["--rounds"]:
        sys.stdout.buffer.write(report(accounts).encode())
        return
    print("ready", flush=True)
    for line in sys.stdin:
        rounds = round_of_checks if line.strip() == "check" else round_of_reports
        print(rounds(accounts), flush=True)


if __name__ == "__main__":
    main()
