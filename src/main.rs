//! Starts the demo page.
fn main() {
    yew::Renderer::<fascia_map::App>::new().render();
}
