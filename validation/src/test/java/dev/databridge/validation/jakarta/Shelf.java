package dev.databridge.validation.jakarta;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.validation.jakarta.Article.Shouted;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.types.ObjectId;

/** A document with containers inside each other, and constraints in them that only a provider can check. */
@Document("shelves")
class Shelf {
    @Id
    ObjectId id;

    @Field("r")
    List<@Size(max = 2) Map<@Shouted String, @Shouted String>> rows;

    Map<String, List<@Shouted String>> boxes;

    Map<Thread.State, List<@NotBlank String>> blanks;

    List<List<List<@Shouted String>>> grid;

    Map<@Positive Integer, Map<Thread.@Waiting State, @Shouted String>> numbered;

    Map<String, Set<@Shouted String>> sets;

    Map<String, Article.@Valid Author[]> teams;

    Optional<List<@Shouted String>> maybe = Optional.empty();

    @Valid
    Article.Author owner;

    @Field("p")
    Map<String, List<Article.@Valid Author>> people;
}
