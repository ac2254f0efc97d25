/** How sure data are whose sources leave something open. */
@NullMarked
package jp.telework.furusato.source.domain;

import org.jspecify.annotations.NullMarked;
