/** Holds all migrations to the rules of expand, migrate and contract. */
@NullMarked
package jp.telework.test.migration;

import org.jspecify.annotations.NullMarked;
