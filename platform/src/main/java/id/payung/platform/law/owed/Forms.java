package id.payung.platform.law.owed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All forms, in the order in which they are shown. */
final class Forms {

    static final List<Form> ALL =
            Stream.of(
                            AccidentForms.ALL,
                            DeathForms.ALL,
                            SavingsForms.ALL,
                            PensionForms.ALL,
                            JobLossForms.ALL,
                            ContributionForms.ALL)
                    .flatMap(Collection::stream)
                    .toList();

    private Forms() {}

    static Optional<Form> at(String slug) {
        return ALL.stream().filter(form -> form.slug().equals(slug)).findFirst();
    }

    static List<Form> of(Topic topic) {
        return ALL.stream().filter(form -> form.topic() == topic).toList();
    }

    static Optional<Topic> topic(String slug) {
        return Stream.of(Topic.values()).filter(topic -> topic.slug().equals(slug)).findFirst();
    }
}
