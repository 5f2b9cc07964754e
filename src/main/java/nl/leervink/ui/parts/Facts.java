package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Facts side by side, each under its name: place, price, points. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String name, String value) {
        return fact(name, new Text(value));
    }

    public Facts fact(String name, Component... value) {
        var description = new Description();
        description.add(value);
        getElement().appendChild(new Div(new Term(name), description).getElement());
        return this;
    }
}
