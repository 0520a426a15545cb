mod documents;
mod house;
mod sessions;
