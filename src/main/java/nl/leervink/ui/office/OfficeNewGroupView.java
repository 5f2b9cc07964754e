package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.intervision.FoundResult;
import nl.leervink.intervision.GroupOffice;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonFacts;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.GroupTermsForm;
import nl.leervink.ui.parts.PageHeader;

/** Beginning a group for others, with somebody who guides it. */
@Route("bureau/groepen/nieuw")
@RolesAllowed(Role.OFFICE)
class OfficeNewGroupView extends Composite<Div> implements HasDynamicTitle {

    private final transient GroupOffice office;
    private final GroupTermsForm form = new GroupTermsForm(true, true);
    private final ComboBox<PersonFacts> guide = new ComboBox<>(getTranslation("groups.guide"));

    private final ComboBox<CourseCard> course = new ComboBox<>(getTranslation("groups.course"));

    OfficeNewGroupView(GroupOffice office, Trainers trainers, Catalogue catalogue) {
        this.office = office;
        guide.setItems(trainers.all());
        guide.setItemLabelGenerator(one -> one.name().full());
        guide.setHelperText(getTranslation("groups.guide-hint"));
        guide.setClearButtonVisible(true);
        guide.setWidth("min(100%, 24rem)");
        course.setItems(
                query -> catalogue.find(named(query), query.getOffset(), query.getLimit()).stream(),
                query -> catalogue.count(named(query)));
        course.setItemLabelGenerator(CourseCard::title);
        course.setHelperText(getTranslation("groups.course-hint"));
        course.setClearButtonVisible(true);
        course.setWidth("min(100%, 24rem)");
        var begin = new Button(getTranslation("groups.begin-this"), _ -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("groups.new"))
                                .withEyebrow(new RouterLink(getTranslation("groups.title"), OfficeGroupsView.class)),
                        form,
                        guide,
                        course,
                        begin);
    }

    private static CourseSearch named(Query<CourseCard, String> query) {
        return new CourseSearch(query.getFilter().orElse(""), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.new");
    }

    private void begin() {
        form.value().ifPresent(terms -> {
            switch (office.found(
                    terms, Optional.empty(), guide.getOptionalValue().map(PersonFacts::id))) {
                case FoundResult.Done(var group) ->
                    UI.getCurrent()
                            .navigate(
                                    OfficeGroupView.class,
                                    new RouteParameters("group", group.value().toString()));
                case FoundResult.Wrong(var faults) -> form.refuse(faults);
                case FoundResult.MoreAreIn _,
                        FoundResult.ChangedMeanwhile _,
                        FoundResult.TooManyOwn _,
                        FoundResult.NotYours _ -> form.refuse(getTranslation("groups.not-yours"));
            }
        });
    }
}
