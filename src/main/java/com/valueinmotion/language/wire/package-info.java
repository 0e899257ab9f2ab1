/**
 * What all servers have in common: an answer under way, its deadlines, the lines it comes in, what
 * can go wrong and how that is said. Knows HTTP and langchain4j; must not know which server it is.
 */
@NullMarked
package com.valueinmotion.language.wire;

import org.jspecify.annotations.NullMarked;
