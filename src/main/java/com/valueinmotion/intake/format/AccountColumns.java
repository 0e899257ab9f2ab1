package com.valueinmotion.intake.format;

import java.util.List;

/**
 * How rows name their account.
 *
 * @param ids by id, the best system first; further ones that the file has are ids of the same
 *     account
 * @param name by name: the reference where the file has no id, the account's name otherwise
 * @param domain by domain: the reference where a row gives neither id nor name
 * @param introduces whether rows are about the account itself, so that they may create it
 */
public record AccountColumns(List<IdColumn> ids, Column name, Column domain, boolean introduces) {
  public AccountColumns {
    ids = List.copyOf(ids);
  }
}
