/** A selected town: its acts, states, rules and duties. */
@NullMarked
package jp.telework.furusato.town.domain;

import org.jspecify.annotations.NullMarked;
