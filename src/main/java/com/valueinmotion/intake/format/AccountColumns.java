package com.valueinmotion.intake.format;

import java.util.List;

/**
 * How rows name their account.
 *
 * @param ids by id, the best system first; the first that the file has is used
 * @param name by name: the reference where the file has no id, the account's name otherwise
 * @param introduces whether rows are about the account itself, so that they may create it
 */
public record AccountColumns(List<IdColumn> ids, Column name, boolean introduces) {
  public AccountColumns {
    ids = List.copyOf(ids);
  }
}
