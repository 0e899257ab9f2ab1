package com.valueinmotion.plan;

import java.util.Optional;

/**
 * How a motion may be carried out.
 *
 * @param name the playbook's name
 * @param reaches whom it touches
 * @param money whether it touches what is paid
 * @param instead the motion to propose where a person says that this is the wrong one
 */
public record Motion(String name, Reach reaches, boolean money, Optional<String> instead) {}
