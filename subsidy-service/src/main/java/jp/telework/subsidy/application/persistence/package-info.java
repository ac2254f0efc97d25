/** Applications in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.application.persistence;

import org.jspecify.annotations.NullMarked;
