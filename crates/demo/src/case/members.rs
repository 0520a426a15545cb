//! The people of the organization behind a file: who joins, by which address, under which name.

use super::{Case, gone};
use crate::{answers, error::Error, guide::Person, hands::Hands};
use domain::{
    kernel::{NgoRole, PersonId},
    organization,
};
use persistence::address_digest;

impl Case {
    /// Who belongs to the organization beside its owner.
    pub(crate) fn members(&self) -> Vec<(PersonId, NgoRole)> {
        let editor = self.colleague.filter(|colleague| self.owner != Some(*colleague));
        let members = [(editor, NgoRole::Editor), (self.reader, NgoRole::Viewer)];
        members.into_iter().filter_map(|(person, role)| Some((person?, role))).collect()
    }

    pub(super) fn person(&self, hands: &Hands, name: &str, email: String) -> Person {
        Person {
            id: hands.store.new_id(),
            name: name.to_owned(),
            email,
            language: self.ngo.language,
            roles: Vec::new(),
            what: format!("of “{}”", self.ngo.name),
        }
    }

    /// A colleague joins as editor, somebody of the board to read; an invitation is taken back, another waits.
    pub(super) async fn invite(&mut self, hands: &mut Hands) -> Result<(), Error> {
        let (owner, organization) = (self.owner()?, self.organization()?);
        let viewer = hands.viewer(owner).await?;
        let emails = ["colleague", "former", "treasurer", "board"].map(|who| format!("{who}@{}", self.ngo.site()));
        let roles = [NgoRole::Editor, NgoRole::Editor, NgoRole::Editor, NgoRole::Viewer];
        for (email, role) in emails.iter().zip(roles) {
            hands.later();
            let command = hands.store.new_id();
            hands.store.organization_invite(&viewer, organization, command, email, role).await?;
        }
        let [colleague, former, waits, reader] = emails;
        hands.invitations.push((organization, waits));
        let revoke = organization::Command::RevokeInvitation { address: address_digest(&former) };
        hands.organization(owner, organization, revoke, &[]).await?;
        self.colleague = Some(self.join(hands, self.ngo.chair, colleague).await?);
        self.reader = Some(self.join(hands, answers::BOARD[self.n % answers::BOARD.len()], reader).await?);
        Ok(())
    }

    /// Somebody who was invited opens an account and accepts.
    async fn join(&self, hands: &mut Hands, name: &str, email: String) -> Result<PersonId, Error> {
        let accept = organization::Command::AcceptInvitation { address: address_digest(&email) };
        let person = hands.sign_up(self.person(hands, name, email)).await?;
        hands.organization(person, self.organization()?, accept, &[]).await?;
        Ok(person)
    }

    pub(super) async fn rearrange(&mut self, hands: &mut Hands) -> Result<(), Error> {
        use organization::Command as Step;
        let (owner, colleague, organization) = (self.owner()?, gone(self.colleague, self.ngo)?, self.organization()?);
        for role in [NgoRole::Viewer, NgoRole::Editor] {
            hands.organization(owner, organization, Step::ChangeRole { person: colleague, role }, &[]).await?;
        }
        hands.roles_changed(colleague);
        for (from, to) in [(owner, colleague), (colleague, owner)] {
            hands.organization(from, organization, Step::MoveOwnership { to, reason: None }, &[]).await?;
            hands.roles_changed(to);
        }
        Ok(())
    }

    /// Letters and the owner's own messages go where nobody takes them.
    pub(super) async fn lose_mailbox(&self, hands: &mut Hands) -> Result<(), Error> {
        let viewer = hands.viewer(self.owner()?).await?;
        let (facts, lost) = (self.facts(hands), self.ngo.owner_email().replace(".example", ".invalid"));
        for (section, mut typed) in answers::all(&facts) {
            if typed.filled("contact_email").is_some() {
                typed.set("contact_email", lost.clone());
                hands.store.draft_save(&viewer, self.id()?, section, 1, &typed).await?;
            }
        }
        self.change_address(hands, lost).await
    }

    /// The owner's account has another address from now on.
    pub(super) async fn change_address(&self, hands: &mut Hands, email: String) -> Result<(), Error> {
        let owner = self.owner()?;
        hands.later();
        let secret = hands.store.change_email_mint(owner, &email).await?;
        hands.store.person_change_email(&secret).await?;
        for person in hands.people.iter_mut().filter(|p| p.id == owner) {
            person.email.clone_from(&email);
        }
        Ok(())
    }

    pub(super) async fn rename(&mut self, hands: &mut Hands) -> Result<(), Error> {
        let (owner, organization) = (self.owner()?, self.organization()?);
        for name in [format!("{} ({})", self.ngo.name, self.ngo.acronym), self.ngo.name.to_owned()] {
            let name = hands.store.new_text(self.ngo.language, &name);
            let command =
                organization::Command::Rename { name: name.reference(), country: self.ngo.country.parse().ok() };
            hands.organization(owner, organization, command, &[name]).await?;
        }
        Ok(())
    }
}
