/** Hours in minutes: a realistic mix of operations while the processes' resources are watched for growth. */
@NullMarked
package jp.telework.bench.soak;

import org.jspecify.annotations.NullMarked;
