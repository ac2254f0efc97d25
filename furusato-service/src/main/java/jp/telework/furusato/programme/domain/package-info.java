/** まちごとテレワーク: what every selection round has, its rules as data, its clauses and its error codes. */
@NullMarked
package jp.telework.furusato.programme.domain;

import org.jspecify.annotations.NullMarked;
