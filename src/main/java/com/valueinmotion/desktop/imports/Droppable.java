package com.valueinmotion.desktop.imports;

/** What can be dropped, as the empty screen names it. */
enum Droppable {
  SALESFORCE(
      "fth-cloud",
      "Salesforce, exported with Data Loader",
      "Account.csv and Opportunity.csv, in any order; every account keeps its id"),
  SHEET(
      "fth-file-text",
      "Your own spreadsheet, saved as CSV",
      "a column with the account's name; columns named after signals, such as usage_30d or"
          + " roi_score"),
  NOTES(
      "fth-message-square",
      "Accounts with handoff notes (JSON)",
      "account_name, licenses, active_users, renewal_date, notes"),
  PORTFOLIO(
      "fth-grid",
      "A portfolio as CSV files",
      "accounts, contacts, usage by week, tickets, opportunities, invoices"),
  FIRST_VERSION(
      "fth-clock", "Value in Motion, first version (JSON)", "the accounts.json of earlier reports");

  private final String icon;
  private final String title;
  private final String detail;

  Droppable(String icon, String title, String detail) {
    this.icon = icon;
    this.title = title;
    this.detail = detail;
  }

  String icon() {
    return icon;
  }

  String title() {
    return title;
  }

  String detail() {
    return detail;
  }
}
