//! Puts the assets into the binary, compressed, so that it runs wherever it is copied to.

fn main() {
    memory_serve::load_directory_with_embed("assets", true);
    // askama reads the templates when it is expanded; cargo does not know of them by itself.
    println!("cargo::rerun-if-changed=../../templates");
    println!("cargo::rerun-if-changed=askama.toml");
}
