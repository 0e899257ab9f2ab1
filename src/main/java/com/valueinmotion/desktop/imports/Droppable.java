package com.valueinmotion.desktop.imports;

/** What can be dropped, as the empty screen names it. */
enum Droppable {
  SALESFORCE("fth-cloud", "Salesforce", "Accounts, opportunities, contacts, cases"),
  HUBSPOT("fth-users", "HubSpot", "Companies, contacts, deals, tickets as exported"),
  SUCCESS("fth-heart", "Planhat, Gainsight, ChurnZero", "Companies, people, notes and activities"),
  SUPPORT("fth-life-buoy", "Zendesk, Intercom", "Tickets and conversations with their ratings"),
  BILLING(
      "fth-credit-card", "Stripe, Chargebee, ChartMogul", "Subscriptions, invoices and customers"),
  ANALYTICS("fth-activity", "Amplitude, Mixpanel", "Events by user, counted into weeks of use"),
  SHEET(
      "fth-file-text", "Your own spreadsheet", "CSV or XLSX; we propose the columns, you correct"),
  PACKED(
      "fth-archive", "Several at once", "A zip of any of these, JSON, or a portfolio as CSV files");

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
