/**
 * Aggregations as immutable values: a {@link dev.databridge.aggregate.Pipeline} of stages, made of typed paths where the
 * document's own fields are meant and of checked names where a stage makes new ones.
 *
 * <p>A thin layer on purpose: what it does not know goes in through {@code raw}.
 */
@NullMarked
package dev.databridge.aggregate;

import org.jspecify.annotations.NullMarked;
